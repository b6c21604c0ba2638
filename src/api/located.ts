/** A document's header as text: which members stand there, and what the simple ones say. */
export type HeaderText = {
  readonly names: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

/** A header found in a text, and how to write further members into it. */
export type Located = {
  readonly header: HeaderText;
  readonly insert: (
    members: readonly (readonly [name: string, value: string | number])[],
  ) => string;
};
