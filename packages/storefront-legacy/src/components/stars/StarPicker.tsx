import * as React from 'react';
import './star-picker.css';

interface PointingState {
  /** The star under the pointer, or null. */
  readonly pointed: number | null;
}

type PointingAction = { type: 'pointed'; stars: number } | { type: 'left' };

function pointing(state: PointingState, action: PointingAction): PointingState {
  switch (action.type) {
    case 'pointed':
      return state.pointed === action.stars ? state : { pointed: action.stars };
    case 'left':
      return { pointed: null };
  }
}

interface StarPickerProps {
  legend: string;
  /** One to five, and zero while nothing is chosen. */
  value: number;
  onChange: (stars: number) => void;
  icon?: React.ReactType<{ className?: string }>;
}

const Star: React.StatelessComponent<{ className?: string }> = ({ className }) => (
  <span className={className} aria-hidden="true">
    ★
  </span>
);

const StarPicker: React.FC<StarPickerProps> = ({ icon: Icon = Star, legend, onChange, value }) => {
  const [{ pointed }, dispatch] = React.useReducer<React.Reducer<PointingState, PointingAction>>(pointing, {
    pointed: null,
  });
  const last = React.useRef<number>();
  const shown = pointed === null ? value : pointed;

  const handleChange = React.useCallback(
    (event: React.ChangeEvent<HTMLInputElement>) => {
      last.current = Number(event.target.value);
      onChange(last.current);
    },
    [onChange],
  );

  return (
    <fieldset className="star-picker" onMouseLeave={() => dispatch({ type: 'left' })}>
      <legend className="field__label">{legend}</legend>
      {[1, 2, 3, 4, 5].map(stars => (
        <label key={stars} className="star-picker__star" onMouseEnter={() => dispatch({ type: 'pointed', stars })}>
          <input
            className="visually-hidden"
            type="radio"
            name="stars"
            value={stars}
            aria-label={stars === 1 ? '1 star' : `${stars} stars`}
            checked={value === stars}
            onChange={handleChange}
          />
          <Icon className={stars <= shown ? 'star-picker__icon star-picker__icon--on' : 'star-picker__icon'} />
        </label>
      ))}
    </fieldset>
  );
};

export default StarPicker;
