import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { withRouter } from 'react-router-dom';
import { compose } from 'redux';
import { unwatch, watch } from '../../../actions/watchlistActions.js';
import showToast from '../../../components/toasts/showToast.jsx';
import withI18n from '../../../hocs/withI18n.jsx';
import withSession from '../../../hocs/withSession.jsx';
import { isWatched } from '../../../selectors/watchlistSelectors.js';

class WatchButton extends React.Component {
  handleClick = () => {
    const { history, isOn, product, session, t } = this.props;
    if (!session.user) {
      history.push(`/signin?next=${encodeURIComponent(`/products/${product.id}`)}`);
      return;
    }
    const change = isOn ? this.props.unwatch : this.props.watch;
    change(product).then(
      () => showToast(t(isOn ? 'common.notWatching' : 'common.watching', { title: product.title })),
      problem => showToast(problem.detail, { kind: 'bad' }),
    );
  };

  render() {
    const { isOn, t } = this.props;
    return (
      <button className="button" type="button" aria-pressed={isOn} onClick={this.handleClick}>
        {isOn ? t('product.unwatch') : t('product.watch')}
      </button>
    );
  }
}

WatchButton.propTypes = {
  history: PropTypes.object.isRequired,
  isOn: PropTypes.bool,
  product: PropTypes.object.isRequired,
  session: PropTypes.object.isRequired,
  t: PropTypes.func.isRequired,
  unwatch: PropTypes.func.isRequired,
  watch: PropTypes.func.isRequired,
};

WatchButton.defaultProps = {
  isOn: false,
};

const mapStateToProps = (state, { product }) => ({ isOn: isWatched(state, product.id) });

export default compose(
  withRouter,
  connect(mapStateToProps, { unwatch, watch }),
  withSession,
  withI18n,
)(WatchButton);
