import PropTypes from 'prop-types';
import React from 'react';
import { ART_WIDTHS } from '../config.js';
import { artShape } from '../constants/propShapes.js';

function source(art, format) {
  return ART_WIDTHS.map(width => `/art/${art.name}-${width}.${format} ${width}w`).join(', ');
}

/** A cover in the size that fits, on its own colour until it is there. */
export default class BoxArt extends React.PureComponent {
  static propTypes = {
    alt: PropTypes.string,
    art: artShape.isRequired,
    sizes: PropTypes.string,
    width: PropTypes.number,
  };

  static defaultProps = {
    alt: '',
    sizes: '(min-width: 40em) 190px, 45vw',
    width: 320,
  };

  render() {
    const { alt, art, sizes, width } = this.props;
    return (
      <picture>
        <source type="image/avif" srcSet={source(art, 'avif')} sizes={sizes} />
        <img
          className="art"
          src={`/art/${art.name}-${width}.webp`}
          srcSet={source(art, 'webp')}
          sizes={sizes}
          width={width}
          height={(width * 4) / 3}
          alt={alt}
          style={{ backgroundColor: art.color }}
        />
      </picture>
    );
  }
}
