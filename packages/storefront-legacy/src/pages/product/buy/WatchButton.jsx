import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { withRouter } from 'react-router-dom';
import { compose } from 'redux';
import showToast from '../../../components/toasts/showToast.jsx';
import { isWatched, unwatch, watch } from '../../../ducks/watchlist.js';
import withI18n from '../../../hocs/withI18n.jsx';

class WatchButton extends React.Component {
  handleClick = () => {
    const { history, isOn, product, t, user } = this.props;
    if (!user) {
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
  t: PropTypes.func.isRequired,
  unwatch: PropTypes.func.isRequired,
  user: PropTypes.object,
  watch: PropTypes.func.isRequired,
};

WatchButton.defaultProps = {
  isOn: false,
  user: null,
};

// The session does not come by context, which the connected page above holds up.
const mapStateToProps = (state, { product }) => ({
  isOn: isWatched(state, product.id),
  user: state.session.user,
});

export default compose(withRouter, connect(mapStateToProps, { unwatch, watch }), withI18n)(WatchButton);
