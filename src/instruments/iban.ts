/** Whether the check number of an IBAN is right (ISO 13616-1, ISO 7064 MOD 97-10); its form is the schema's. */
export function isIban(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = Array.from(turned, (sign) => parseInt(sign, 36)).join("");
  // Digit by digit, because the number is far beyond what a number holds exactly.
  return (
    Array.from(digits).reduce(
      (rest, digit) => (rest * 10 + Number(digit)) % 97,
      0,
    ) === 1
  );
}
