import type { FormPartProps } from "./form-part.ts";
import { TextLine } from "./TextLine.tsx";

/** What it costs, and how many there are of a new one. */
export function OfferFields({ isChange, ...part }: FormPartProps & { isChange: boolean }) {
  return (
    <fieldset className="panel sell-part">
      <legend>The offer</legend>
      <div className="sell-part__pair">
        <TextLine {...part} name="price" label="Price in dollars" inputMode="decimal" />
        {!isChange && <TextLine {...part} name="quantity" label="How many" inputMode="numeric" />}
      </div>
    </fieldset>
  );
}
