import _ from 'lodash';
import PropTypes from 'prop-types';
import React, { Component } from 'react';
import ReactDOM from 'react-dom';
import { cardShape, i18nShape } from '../constants/propShapes.js';
import ProductCard from './ProductCard.jsx';
import './card-scroller.css';

/** Cards in a row that scrolls sideways, by finger, wheel, keys or the two buttons. */
class CardScroller extends Component {
  constructor(props) {
    super(props);
    this.state = { atStart: true, atEnd: false };
    this.measure = _.throttle(this.measure.bind(this), 100);
  }

  componentDidMount() {
    this.measure();
    window.addEventListener('resize', this.measure);
  }

  componentWillUpdate(nextProps) {
    if (nextProps.cards !== this.props.cards) {
      // Other cards begin at their first one.
      ReactDOM.findDOMNode(this.refs.track).scrollLeft = 0;
    }
  }

  componentDidUpdate(prevProps) {
    if (prevProps.cards !== this.props.cards) {
      this.measure();
    }
  }

  componentWillUnmount() {
    window.removeEventListener('resize', this.measure);
    this.measure.cancel();
  }

  measure() {
    const track = ReactDOM.findDOMNode(this.refs.track);
    const atStart = track.scrollLeft <= 1;
    const atEnd = track.scrollLeft + track.clientWidth >= track.scrollWidth - 1;
    if (atStart !== this.state.atStart || atEnd !== this.state.atEnd) {
      this.setState({ atStart, atEnd });
    }
  }

  scrollBy(direction) {
    const track = ReactDOM.findDOMNode(this.refs.track);
    const left = track.scrollLeft + direction * track.clientWidth * 0.8;
    if (track.scrollTo) {
      track.scrollTo({ left, behavior: 'smooth' });
    } else {
      track.scrollLeft = left;
    }
  }

  render() {
    const { cards, label } = this.props;
    const { t } = this.context.i18n;
    return (
      <div className="card-scroller">
        <ul className="card-scroller__track" ref="track" aria-label={label} onScroll={this.measure}>
          {cards.map(card => (
            <li className="card-scroller__item" key={card.id}>
              <ProductCard card={card} />
            </li>
          ))}
        </ul>
        <div className="card-scroller__buttons" hidden={this.state.atStart && this.state.atEnd}>
          <button
            className="button button--small"
            type="button"
            disabled={this.state.atStart}
            aria-label={`${t('home.back')}: ${label}`}
            onClick={() => this.scrollBy(-1)}
          >
            ←
          </button>
          <button
            className="button button--small"
            type="button"
            disabled={this.state.atEnd}
            aria-label={`${t('home.forward')}: ${label}`}
            onClick={() => this.scrollBy(1)}
          >
            →
          </button>
        </div>
      </div>
    );
  }
}

CardScroller.propTypes = {
  cards: PropTypes.arrayOf(cardShape),
  label: PropTypes.string.isRequired,
};

CardScroller.defaultProps = {
  cards: [],
};

CardScroller.contextTypes = {
  i18n: i18nShape,
};

export default CardScroller;
