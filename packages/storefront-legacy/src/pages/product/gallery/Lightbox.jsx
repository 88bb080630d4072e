import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';
import BoxArt from '../../../components/BoxArt.jsx';
import { artShape, i18nShape } from '../../../constants/propShapes.js';

/**
 * A picture over the whole window. Older than portals: what it shows is drawn into an element of
 * its own, with the context of the page.
 */
export default class Lightbox extends React.Component {
  static propTypes = {
    image: artShape.isRequired,
    onClose: PropTypes.func.isRequired,
    title: PropTypes.string.isRequired,
  };

  componentDidMount() {
    this.layer = document.createElement('div');
    document.body.appendChild(this.layer);
    document.addEventListener('keydown', this.handleKeyDown);
    this.renderLayer();
  }

  componentDidUpdate() {
    this.renderLayer();
  }

  componentWillUnmount() {
    document.removeEventListener('keydown', this.handleKeyDown);
    ReactDOM.unmountComponentAtNode(this.layer);
    document.body.removeChild(this.layer);
  }

  handleKeyDown = event => {
    if (event.key === 'Escape') {
      this.props.onClose();
    }
  };

  renderLayer() {
    ReactDOM.unstable_renderSubtreeIntoContainer(this, <LightboxLayer {...this.props} />, this.layer);
  }

  render() {
    return null;
  }
}

class LightboxLayer extends React.Component {
  static propTypes = {
    image: artShape.isRequired,
    onClose: PropTypes.func.isRequired,
    title: PropTypes.string.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  componentDidMount() {
    this.closeButton.focus();
  }

  render() {
    const { image, onClose, title } = this.props;
    const { t } = this.context.i18n;
    return (
      <div className="veil" onClick={onClose}>
        <div className="lightbox" role="dialog" aria-modal="true" aria-label={title}>
          <BoxArt art={image} alt={t('product.pictureOf', { title })} sizes="90vmin" width={640} />
          <button className="button" ref={button => (this.closeButton = button)} type="button" onClick={onClose}>
            {t('common.close')}
          </button>
        </div>
      </div>
    );
  }
}
