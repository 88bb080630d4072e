import { useRef, useState, type KeyboardEvent } from "react";
import "./quantity-stepper.css";

type QuantityStepperProps = {
  /** Name of the group, such as "Quantity of Tetris". */
  label: string;
  value: number;
  /** The most that can be wanted. */
  max: number;
  onChange: (quantity: number) => void;
};

/** How many of something: a number to type, with a button on either side. What is typed counts when the field is left. */
export function QuantityStepper({ label, value, max, onChange }: QuantityStepperProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const change = (quantity: number) => {
    setTyped(null);
    const next = Math.max(1, Math.min(max, quantity));
    if (next !== value) onChange(next);
  };
  const step = (by: number) => {
    change(value + by);
    input.current?.focus();
  };
  const settle = () => change(Number.parseInt(typed ?? "", 10) || value);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      settle();
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      step(event.key === "ArrowUp" ? 1 : -1);
    }
  };
  return (
    <div className="quantity" role="group" aria-label={label}>
      <button
        className="quantity__button"
        type="button"
        aria-label="One less"
        disabled={value <= 1}
        onClick={() => step(-1)}
      >
        −
      </button>
      <input
        className="quantity__input"
        ref={input}
        inputMode="numeric"
        aria-label="Quantity"
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ""))}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <button
        className="quantity__button"
        type="button"
        aria-label="One more"
        disabled={value >= max}
        onClick={() => step(1)}
      >
        +
      </button>
    </div>
  );
}
