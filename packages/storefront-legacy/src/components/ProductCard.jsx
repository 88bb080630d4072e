import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import { CONDITIONS, PLATFORMS } from '../constants/names.js';
import { cardShape, i18nShape } from '../constants/propShapes.js';
import BoxArt from './BoxArt.jsx';
import Price from './money/Price.tsx';
import Stars from './Stars.jsx';

/** A listing as lists show it. */
class ProductCard extends React.Component {
  renderStock() {
    const { available } = this.props.card;
    const { t } = this.context.i18n;
    return (
      <span className={classNames('card__stock', { 'card__stock--none': available === 0 })}>
        {available === 0 ? t('common.soldOut') : t('common.left', { count: available })}
      </span>
    );
  }

  render() {
    const { card, heading: Heading } = this.props;
    return (
      <article className="card">
        <BoxArt art={card.art} />
        <div className="card__body">
          <p className="label-text">{PLATFORMS[card.platform]}</p>
          <Heading className="card__title">
            <Link to={`/products/${card.id}`}>{card.title}</Link>
          </Heading>
          <p className="label-text">
            {CONDITIONS[card.condition]}
            {card.year ? `, ${card.year}` : ''}
          </p>
          <Stars rating={card.rating} />
          <p className="card__foot">
            <Price cents={card.priceCents} />
            {this.renderStock()}
          </p>
        </div>
      </article>
    );
  }
}

ProductCard.propTypes = {
  card: cardShape.isRequired,
  heading: PropTypes.oneOf(['h2', 'h3']),
};

ProductCard.defaultProps = {
  heading: 'h3',
};

ProductCard.contextTypes = {
  i18n: i18nShape,
};

export default ProductCard;
