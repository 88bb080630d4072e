import _ from 'lodash';
import moment from 'moment';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../constants/propShapes.js';
import { read, remove, write } from '../../storage/browserStorage.js';

/** Says when a draft was kept, a little later again. */
export class DraftNote extends React.Component {
  componentWillMount() {
    this.timer = setInterval(() => this.forceUpdate(), 20000);
  }

  componentWillUnmount() {
    clearInterval(this.timer);
  }

  render() {
    const { savedAt } = this.props;
    return (
      <p className="label-text" role="status">
        {savedAt ? this.context.i18n.t('sell.draftSaved', { when: moment(savedAt).fromNow() }) : ''}
      </p>
    );
  }
}

DraftNote.propTypes = {
  savedAt: PropTypes.number,
};

DraftNote.defaultProps = {
  savedAt: null,
};

DraftNote.contextTypes = {
  i18n: i18nShape,
};

const DELAY = 400;

/**
 * Keeps what is being written over reloads, and hands it to `children`: `values` to begin with, `save`, `discard`,
 * and `savedAt` once something was kept.
 */
export default class Draft extends React.Component {
  static propTypes = {
    children: PropTypes.func.isRequired,
    initial: PropTypes.object.isRequired,
    isOff: PropTypes.bool,
    name: PropTypes.string.isRequired,
  };

  static defaultProps = {
    isOff: false,
  };

  constructor(props) {
    super(props);
    const kept = props.isOff ? null : read(this.key(props), null);
    this.state = {
      values: kept ? { ...props.initial, ...kept.values } : props.initial,
      savedAt: kept ? kept.savedAt : null,
      // A new form begins with new values.
      generation: 0,
    };
    this.write = _.debounce(this.write.bind(this), DELAY);
    this.save = this.save.bind(this);
    this.discard = this.discard.bind(this);
  }

  componentWillUnmount() {
    this.write.flush();
  }

  key(props) {
    return `draft:${props.name}`;
  }

  write(values) {
    const savedAt = Date.now();
    write(this.key(this.props), { values, savedAt });
    this.setState({ savedAt });
  }

  save(values) {
    if (!this.props.isOff) {
      this.write(values);
    }
  }

  discard() {
    this.write.cancel();
    remove(this.key(this.props));
    this.setState(state => ({ values: this.props.initial, savedAt: null, generation: state.generation + 1 }));
  }

  render() {
    const { generation, savedAt, values } = this.state;
    return this.props.children({ discard: this.discard, generation, save: this.save, savedAt, values });
  }
}
