import { answerRecipes } from "./answer-defects.ts";
import { cancelRecipes } from "./cancel-defects.ts";
import { cmsDefects } from "./cms-defects.ts";
import { containerDefects } from "./container-defects.ts";
import { forgeContainer } from "./container-forgery.ts";
import type { ContainerDefect } from "./defect.ts";
import { directoryRecipes } from "./directory-defects.ts";
import { documentRecipes } from "./document-defects.ts";
import { envelopeRecipes } from "./envelope-defects.ts";
import { inquiryRecipes } from "./inquiry-defects.ts";
import { messageRecipes } from "./message-defects.ts";
import { receiptRecipes } from "./receipt-defects.ts";
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
  ...documentRecipes,
  ...messageRecipes,
  ...receiptRecipes,
  ...inquiryRecipes,
  ...answerRecipes,
  ...cancelRecipes,
];

function containerRecipe(defect: ContainerDefect): Recipe {
  const { forgery, syntax, ...rest } = defect;
  return {
    ...rest,
    kind: "container",
    make: async () => [await forgeContainer(forgery, syntax)],
  };
}
