/** Whether the check number of an IBAN is right (ISO 13616-1, ISO 7064 MOD 97-10); its form is the schema's. */
export function isIban(iban: string): boolean {
  // Sign by sign, because the number is far beyond what a number holds exactly; a letter stands for two digits.
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
