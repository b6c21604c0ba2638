import { isHostName, type GeneralName, type Name } from "./name.ts";

/** RFC 5280 §4.2.1.10, as a certificate states it. */
export type NameConstraints = {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
};

/** The names of one certificate that constraints are about: its subject and its subject alternative names. */
export type ConstrainedNames = {
  readonly subject: Name;
  readonly alternativeNames: readonly GeneralName[];
};

/** How many comparisons one path may cost; hostile certificates bring thousands of names and thousands of subtrees. */
const comparisonsMax = 50_000;

/** Counts comparisons over one whole path. */
export type ConstraintBudget = { comparisons: number };

/**
 * Why a certificate's names break the constraints of an authority above it, or undefined when they keep them
 * (RFC 5280 §6.1.3 (b) and (c)). A name form that is constrained but not understood is refused (§4.2.1.10).
 */
export function findNameBreach(
  names: ConstrainedNames,
  constraints: NameConstraints,
  budget: ConstraintBudget,
): string | undefined {
  for (const name of allNames(names)) {
    budget.comparisons +=
      constraints.permitted.length + constraints.excluded.length;
    if (budget.comparisons > comparisonsMax)
      return `more than ${comparisonsMax} names and subtrees to compare`;
    const excluded = constraints.excluded.filter((each) =>
      sameForm(each, name),
    );
    const permitted = constraints.permitted.filter((each) =>
      sameForm(each, name),
    );
    if (name.kind === "other" && excluded.length + permitted.length > 0)
      return "a constrained name of a form that is not understood";
    if (
      name.kind === "uri" &&
      excluded.length + permitted.length > 0 &&
      uriHost(name.value) === undefined
    )
      return "a constrained URI without a plain host name";
    if (excluded.some((subtree) => mayLieWithin(name, subtree)))
      return `an excluded ${name.kind} name`;
    if (
      permitted.length > 0 &&
      !permitted.some((subtree) => liesWithin(name, subtree))
    )
      return `a ${name.kind} name that is not among the permitted`;
  }
  return undefined;
}

function allNames(names: ConstrainedNames): readonly GeneralName[] {
  const { subject, alternativeNames } = names;
  const hasEmail = alternativeNames.some(({ kind }) => kind === "email");
  return [
    ...(subject.rdns.length === 0
      ? []
      : [{ kind: "directory", name: subject } as const]),
    // §4.2.1.10: without an alternative name of that form the subject's emailAddress attributes are constrained.
    ...(hasEmail
      ? []
      : subject.emailAddresses.map(
          (value) => ({ kind: "email", value }) as const,
        )),
    ...alternativeNames,
  ];
}

function sameForm(left: GeneralName, right: GeneralName): boolean {
  if (left.kind === "other" && right.kind === "other")
    return left.form === right.form;
  return left.kind === right.kind;
}

/** Whether every host or person the name stands for lies in the subtree. */
function liesWithin(name: GeneralName, subtree: GeneralName): boolean {
  if (name.kind === "dns" && subtree.kind === "dns")
    return isWithinDomain(name.value.replace(/^\*\./, ""), subtree.value);
  return mayLieWithin(name, subtree);
}

/** Whether any host or person the name stands for lies in the subtree: a wildcard stands for many (CVE-2025-61727). */
function mayLieWithin(name: GeneralName, subtree: GeneralName): boolean {
  if (name.kind === "dns" && subtree.kind === "dns")
    return dnsMayLieWithin(name.value, subtree.value);
  if (name.kind === "email" && subtree.kind === "email")
    return emailLiesWithin(name.value, subtree.value);
  if (name.kind === "uri" && subtree.kind === "uri")
    return hostLiesWithin(uriHost(name.value) ?? "", subtree.value);
  if (name.kind === "ip" && subtree.kind === "ip")
    return addressLiesWithin(name.bytes, subtree.bytes);
  if (name.kind === "directory" && subtree.kind === "directory")
    return subtree.name.rdns.every((rdn, i) => rdn === name.name.rdns[i]);
  return false;
}

function dnsMayLieWithin(name: string, subtree: string): boolean {
  if (!name.startsWith("*.")) return isWithinDomain(name, subtree);
  const parent = name.slice(2);
  const subtreeParent = subtree.slice(subtree.indexOf(".") + 1);
  return (
    isWithinDomain(parent, subtree) ||
    (subtree.includes(".") &&
      subtreeParent.toLowerCase() === parent.toLowerCase())
  );
}

/** Labels may be added on the left; the empty subtree holds every name. */
function isWithinDomain(name: string, subtree: string): boolean {
  if (subtree === "") return true;
  const [host, domain] = [name.toLowerCase(), subtree.toLowerCase()];
  return host === domain || host.endsWith(`.${domain}`);
}

/** One mailbox, all mailboxes of a host, or (with a leading dot) all of the hosts below a domain. */
function emailLiesWithin(mailbox: string, subtree: string): boolean {
  const at = mailbox.lastIndexOf("@");
  const host = mailbox.slice(at + 1);
  const subtreeAt = subtree.lastIndexOf("@");
  if (subtreeAt < 0) return hostLiesWithin(host, subtree);
  // The local part is compared exactly: only its host knows whether case matters (§7.5).
  return (
    mailbox.slice(0, at) === subtree.slice(0, subtreeAt) &&
    host.toLowerCase() === subtree.slice(subtreeAt + 1).toLowerCase()
  );
}

function hostLiesWithin(host: string, subtree: string): boolean {
  const [name, domain] = [host.toLowerCase(), subtree.toLowerCase()];
  return domain.startsWith(".") ? name.endsWith(domain) : name === domain;
}

/**
 * The fully qualified host of a URI; undefined when it has none, or one that two readers could understand differently:
 * §4.2.1.10 has such a URI refused wherever URIs are constrained.
 */
function uriHost(uri: string): string | undefined {
  const [, host] =
    /^[a-z][a-z0-9+.-]*:\/\/([^/?#:@]*?)\.?(?::[0-9]*)?(?:[/?#]|$)/i.exec(
      uri,
    ) ?? [];
  return host?.includes(".") === true && isHostName(host) ? host : undefined;
}

/** `subtree` is an address followed by a mask of the same length. */
function addressLiesWithin(address: Uint8Array, subtree: Uint8Array): boolean {
  if (subtree.length !== 2 * address.length) return false;
  const mask = subtree.subarray(address.length);
  return address.every(
    (octet, i) =>
      (octet & (mask[i] ?? 0)) === ((subtree[i] ?? 0) & (mask[i] ?? 0)),
  );
}
