import PropTypes from 'prop-types';
import React from 'react';
import Day from '../../components/Day.jsx';
import { CONDITIONS, GENRES, PLATFORMS, REGIONS } from '../../constants/names.js';
import { i18nShape } from '../../constants/propShapes.js';

export default class DetailList extends React.PureComponent {
  static propTypes = {
    product: PropTypes.object.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  renderDetail(name, value) {
    if (value === null || value === undefined) {
      return null;
    }
    return (
      <div className="details__row" key={name}>
        <dt className="label-text">{this.context.i18n.t(`product.detail.${name}`)}</dt>
        <dd>{value}</dd>
      </div>
    );
  }

  render() {
    const { product } = this.props;
    return (
      <dl className="details">
        {this.renderDetail('platform', PLATFORMS[product.platform])}
        {this.renderDetail('condition', CONDITIONS[product.condition])}
        {this.renderDetail('region', REGIONS[product.region])}
        {this.renderDetail('genre', GENRES[product.genre])}
        {this.renderDetail('year', product.year)}
        {this.renderDetail('publisher', product.publisher)}
        {this.renderDetail('sku', product.sku)}
        {this.renderDetail('listed', <Day at={product.createdAt} />)}
      </dl>
    );
  }
}
