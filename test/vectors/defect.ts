import type { ContainerForgery } from "./container-forgery.ts";

/** One row makes one specimen. */
export type Defect = {
  readonly name: string;
  readonly expect: string;
  readonly why: string;
  readonly clause: string;
  readonly settings?: Readonly<Record<string, string>>;
};

export type ContainerDefect = Defect & {
  readonly syntax?: "xml" | "json";
  readonly forgery: ContainerForgery;
};
