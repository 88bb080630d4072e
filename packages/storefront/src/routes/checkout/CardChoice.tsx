import { useId } from "react";

const cards = { card_ok: "Test card that is charged", card_declined: "Test card that is declined" };

/** Which card pays. Numbers of cards are typed at the payment gateway, never here. */
export function CardChoice() {
  const hint = useId();
  return (
    <fieldset className="card-choice" aria-describedby={hint}>
      <legend className="ui-field__label">Card</legend>
      {Object.entries(cards).map(([token, name]) => (
        <label key={token} className="check">
          <input type="radio" name="cardToken" value={token} defaultChecked={token === "card_ok"} />
          {name}
        </label>
      ))}
      <p className="ui-field__hint" id={hint}>
        This shop is in test mode: no card is real and nothing is charged.
      </p>
    </fieldset>
  );
}
