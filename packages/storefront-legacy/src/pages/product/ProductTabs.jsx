import PropTypes from 'prop-types';
import React from 'react';
import Tabs, { Tab } from '../../components/tabs/Tabs.jsx';
import withI18n from '../../hocs/withI18n.jsx';
import DetailList from './DetailList.jsx';

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
