import moment from 'moment';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../constants/propShapes.js';

/** Says when a draft was kept, a little later again. */
class DraftNote extends React.Component {
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

export default DraftNote;
