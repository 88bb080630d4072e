import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import { confirmAccount } from '../../api/people.js';
import EmptyState from '../../components/EmptyState.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import '../signin/access.css';

/** The mail puts the token behind a hash, where no server and no referrer sees it. */
function tokenOf(location) {
  return new URLSearchParams(location.hash.slice(1)).get('token') || new URLSearchParams(location.search).get('token');
}

/** Asks for a click, since mail scanners open links too. */
export default class ConfirmPage extends React.Component {
  static propTypes = {
    location: PropTypes.object.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { token: null, isWorking: false, isDone: false, problem: null };

  componentWillMount() {
    this.setState({ token: tokenOf(this.props.location) });
  }

  handleConfirm = () => {
    this.setState({ isWorking: true, problem: null });
    confirmAccount(this.state.token).then(
      () => this.setState({ isDone: true, isWorking: false }),
      problem => this.setState({ problem, isWorking: false }),
    );
  };

  renderAsk() {
    const { t } = this.context.i18n;
    const { isWorking, problem } = this.state;
    return (
      <div className="panel stack">
        <p>{t('access.confirmText')}</p>
        <ProblemNotice problem={problem} />
        <button
          className="button button--primary button--wide"
          type="button"
          disabled={isWorking}
          onClick={this.handleConfirm}
        >
          {isWorking ? t('access.confirming') : t('access.confirm')}
        </button>
        {problem && (
          <p>
            <Link to="/register">{t('access.createAccount')}</Link>
          </p>
        )}
      </div>
    );
  }

  renderDone() {
    const { t } = this.context.i18n;
    return (
      <div className="notice notice--good stack" role="status">
        <h2>{t('access.confirmedTitle')}</h2>
        <p>{t('access.confirmedText')}</p>
        <Link className="button button--primary" to="/signin">
          {t('access.signIn')}
        </Link>
      </div>
    );
  }

  renderIncomplete() {
    const { t } = this.context.i18n;
    return (
      <EmptyState title={t('access.noTokenTitle')} text={t('access.noTokenText')}>
        <Link className="button" to="/register">
          {t('access.createAccount')}
        </Link>
      </EmptyState>
    );
  }

  renderBody() {
    if (this.state.isDone) {
      return this.renderDone();
    }
    return this.state.token ? this.renderAsk() : this.renderIncomplete();
  }

  render() {
    return (
      <div className="access">
        <PageTitle>{this.context.i18n.t('access.confirmTitle')}</PageTitle>
        {this.renderBody()}
      </div>
    );
  }
}
