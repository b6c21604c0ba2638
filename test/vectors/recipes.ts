import { cmsDefects } from "./cms-defects.ts";
import { containerDefects } from "./container-defects.ts";
import { forgeContainer } from "./container-forgery.ts";
import type { ContainerDefect } from "./defect.ts";
import { directoryRecipes } from "./directory-defects.ts";
import { envelopeRecipes } from "./envelope-defects.ts";
import { signatureDefects } from "./signature-defects.ts";
import { soundContainers } from "./sound-containers.ts";
import type { Recipe } from "./specimen.ts";
import { trustDefects } from "./trust-defects.ts";
import { zipDefects } from "./zip-defects.ts";

/** Every specimen there is, and how it was made. */
export const recipes: readonly Recipe[] = [
  ...[
    ...soundContainers,
    ...zipDefects,
    ...containerDefects,
    ...cmsDefects,
    ...signatureDefects,
    ...trustDefects,
  ].map(containerRecipe),
  ...envelopeRecipes,
  ...directoryRecipes,
];

function containerRecipe(defect: ContainerDefect): Recipe {
  const { forgery, syntax, ...rest } = defect;
  return {
    ...rest,
    kind: "container",
    make: async () => [await forgeContainer(forgery, syntax)],
  };
}
