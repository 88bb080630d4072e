import PropTypes from 'prop-types';
import React from 'react';
import Tabs, { Tab } from '../../components/tabs/Tabs.jsx';
import Day from '../../components/time/Day.jsx';
import { CONDITIONS, GENRES, PLATFORMS, REGIONS } from '../../constants/names.js';
import { i18nShape } from '../../constants/propShapes.js';
import withI18n from '../../hocs/withI18n.jsx';

class DetailList extends React.PureComponent {
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

function ProductTabs({ product, t }) {
  return (
    <Tabs label={t('product.about')} id="about">
      <Tab name="description" title={t('product.description')}>
        {product.description.split(/\n+/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </Tab>
      <Tab name="details" title={t('product.details')}>
        <DetailList product={product} />
      </Tab>
      <Tab name="shipping" title={t('product.shipping')}>
        <p>{t('product.shippingText')}</p>
      </Tab>
    </Tabs>
  );
}

ProductTabs.propTypes = {
  product: PropTypes.object.isRequired,
  t: PropTypes.func.isRequired,
};

export default withI18n(ProductTabs);
