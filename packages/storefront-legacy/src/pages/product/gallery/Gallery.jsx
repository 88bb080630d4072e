import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';
import BoxArt from '../../../components/BoxArt.jsx';
import { artShape, i18nShape } from '../../../constants/propShapes.js';
import Lightbox from './Lightbox.jsx';
import './gallery.css';

/** The pictures of a listing: one large, the others to choose from, any of them over the whole window. */
export default class Gallery extends React.Component {
  static propTypes = {
    images: PropTypes.arrayOf(artShape).isRequired,
    title: PropTypes.string.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    this.state = { index: 0, isOpen: false };
    this.handleClose = this.handleClose.bind(this);
    this.handleKeyDown = this.handleKeyDown.bind(this);
  }

  select(index) {
    const { images } = this.props;
    this.setState({ index: (index + images.length) % images.length });
  }

  handleKeyDown(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) {
      return;
    }
    const { images } = this.props;
    const next = (this.state.index + step + images.length) % images.length;
    this.select(next);
    this.refs['thumbnail' + next].focus();
  }

  handleClose() {
    this.setState({ isOpen: false });
    this.refs.open.focus();
  }

  renderThumbnail = (image, index) => {
    const isChosen = index === this.state.index;
    return (
      <li key={index}>
        <button
          className={classNames('gallery__thumbnail', { 'gallery__thumbnail--chosen': isChosen })}
          ref={'thumbnail' + index}
          type="button"
          aria-label={this.context.i18n.t('product.showPicture', { number: index + 1 })}
          aria-pressed={isChosen}
          onClick={() => this.select(index)}
        >
          <BoxArt art={image} sizes="72px" width={160} />
        </button>
      </li>
    );
  };

  render() {
    const { images, title } = this.props;
    const { index, isOpen } = this.state;
    const { t } = this.context.i18n;
    return (
      <div className="gallery">
        <button
          className="gallery__main"
          ref="open"
          type="button"
          aria-label={t('product.enlarge')}
          onClick={() => this.setState({ isOpen: true })}
        >
          <BoxArt
            art={images[index]}
            alt={t('product.pictureOf', { title })}
            sizes="(min-width: 48em) 400px, 90vw"
            width={640}
          />
        </button>
        {images.length > 1 && (
          <ul className="plain gallery__thumbnails" aria-label={t('product.pictures')} onKeyDown={this.handleKeyDown}>
            {images.map(this.renderThumbnail)}
          </ul>
        )}
        {isOpen && <Lightbox image={images[index]} title={title} onClose={this.handleClose} />}
      </div>
    );
  }
}
