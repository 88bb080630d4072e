import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../constants/propShapes.js';

const CARDS = [
  { token: 'card_ok', text: 'checkout.cardOk' },
  { token: 'card_declined', text: 'checkout.cardDeclined' },
];

export default function CardChoice({ onChange, value }, { i18n }) {
  const { t } = i18n;
  return (
    <fieldset className="cards" aria-describedby="card-hint">
      <legend className="field__label">{t('checkout.card')}</legend>
      {CARDS.map(card => (
        <label key={card.token} className="check cards__one">
          <input
            type="radio"
            name="card"
            value={card.token}
            checked={value === card.token}
            onChange={event => onChange(event.target.value)}
          />
          {t(card.text)}
        </label>
      ))}
      <p className="field__hint" id="card-hint">
        {t('checkout.cardHint')}
      </p>
    </fieldset>
  );
}

CardChoice.propTypes = {
  onChange: PropTypes.func.isRequired,
  value: PropTypes.string,
};

CardChoice.defaultProps = {
  value: 'card_ok',
};

CardChoice.contextTypes = {
  i18n: i18nShape,
};
