import classNames from 'classnames';
import React from 'react';

const FEW = 3;

/** How many are left, in words. */
export default function StockNote(props) {
  return {
    render() {
      const { available, t } = this.props;
      const isGone = available === 0;
      return (
        <p className={classNames('stock-note', { 'stock-note--few': available <= FEW })} role="status">
          {isGone ? t('common.soldOut') : t('product.inStock', { count: available })}
        </p>
      );
    },
  };
}
