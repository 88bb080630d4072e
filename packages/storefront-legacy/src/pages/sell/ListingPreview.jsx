import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';
import BoxArt from '../../components/BoxArt.jsx';
import { formatCents, parseDollars } from '../../components/money/formatCents.ts';
import Price from '../../components/money/Price.tsx';
import { CONDITIONS, PLATFORMS, REGIONS } from '../../constants/names.js';
import { artShape, i18nShape } from '../../constants/propShapes.js';

/** What the shop keeps of a sale. */
const FEE = 0.08;

/** How shoppers will see it, as it is being written. */
export default class ListingPreview extends React.Component {
  static propTypes = {
    art: artShape,
    values: PropTypes.shape({
      title: PropTypes.string.isRequired,
      platform: PropTypes.string.isRequired,
      description: PropTypes.string.isRequired,
      price: PropTypes.string.isRequired,
    }).isRequired,
  };

  static defaultProps = {
    art: null,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  shouldComponentUpdate(nextProps) {
    return nextProps.values !== this.props.values;
  }

  componentDidUpdate() {
    // The longer the text, the more of its end is of interest.
    const text = ReactDOM.findDOMNode(this).querySelector('.preview__text');
    text.scrollTop = text.scrollHeight;
  }

  renderCover() {
    const { art, values } = this.props;
    if (art) {
      return <BoxArt art={art} width={320} sizes="160px" />;
    }
    return (
      <div className={`preview__cover preview__cover--${values.platform || 'none'}`} aria-hidden="true">
        <span>{PLATFORMS[values.platform] || ''}</span>
        <strong>{values.title || '?'}</strong>
      </div>
    );
  }

  renderFacts() {
    const { condition, region, year } = this.props.values;
    return [CONDITIONS[condition], REGIONS[region], year].filter(Boolean).join(', ');
  }

  render() {
    const { description, platform, price, title } = this.props.values;
    const { t } = this.context.i18n;
    const cents = parseDollars(price) || 0;
    return (
      <section className="panel preview stack" aria-labelledby="listing-preview">
        <h2 id="listing-preview">{t('sell.preview')}</h2>
        {this.renderCover()}
        <div>
          <p className="label-text">{PLATFORMS[platform]}</p>
          <h3 className="preview__title">{title || t('sell.previewTitle')}</h3>
          <p className="label-text">{this.renderFacts()}</p>
          <p>
            <Price cents={cents} />
          </p>
          <p className="preview__text">{description || t('sell.previewText')}</p>
        </div>
        <p className="label-text">{t('sell.fee', { net: formatCents(Math.round(cents * (1 - FEE))) })}</p>
      </section>
    );
  }
}
