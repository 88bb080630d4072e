import PropTypes from 'prop-types';
import React from 'react';
import { Link, Redirect } from 'react-router-dom';
import TextField from '../../components/form/TextField.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import { i18nShape, sessionShape } from '../../constants/propShapes.js';
import PasswordField from './PasswordField.jsx';
import './access.css';

/** Where to go afterwards: an address of ours, or the home page. */
function nextOf(location) {
  const next = new URLSearchParams(location.search).get('next');
  return next && /^\/(?!\/)/.test(next) ? next : '/';
}

export default class SignInPage extends React.Component {
  static propTypes = {
    location: PropTypes.object.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
    session: sessionShape,
  };

  state = { email: '', password: '', errors: {}, problem: null, isWorking: false };

  handleEmail = email => {
    this.setState({ email });
  };

  handlePassword = password => {
    this.setState({ password });
  };

  handleSubmit = event => {
    event.preventDefault();
    const { i18n, session } = this.context;
    const { email, password } = this.state;
    const errors = {
      email: /^\S+@\S+\.\S+$/.test(email.trim()) ? '' : i18n.t('access.emailWrong'),
      password: password ? '' : i18n.t('access.passwordMissing'),
    };
    this.setState({ errors, problem: null });
    if (errors.email || errors.password) {
      (errors.email ? this.emailInput : this.passwordInput).focus();
      return;
    }
    this.setState({ isWorking: true });
    session
      .signIn(email.trim(), password)
      .then(user => showToast(i18n.t('access.welcome', { name: user.name })))
      .catch(problem => {
        this.setState({ problem, password: '', isWorking: false });
        this.passwordInput.focus();
      });
  };

  render() {
    const { i18n, session } = this.context;
    const { t } = i18n;
    const { location } = this.props;
    if (session.user) {
      return <Redirect to={nextOf(location)} />;
    }
    const { email, errors, isWorking, password, problem } = this.state;
    return (
      <div className="access">
        <PageTitle>{t('access.signIn')}</PageTitle>
        <form className="panel stack" aria-label={t('access.signIn')} noValidate onSubmit={this.handleSubmit}>
          <ProblemNotice problem={problem} />
          <TextField
            ref={input => (this.emailInput = input)}
            id="sign-in-email"
            type="email"
            autoComplete="username"
            label={t('access.email')}
            value={email}
            error={errors.email}
            onChange={this.handleEmail}
          />
          <PasswordField
            inputRef={input => (this.passwordInput = input)}
            id="sign-in-password"
            autoComplete="current-password"
            value={password}
            error={errors.password}
            onChange={this.handlePassword}
          />
          <button className="button button--primary button--wide" type="submit" disabled={isWorking}>
            {isWorking ? t('access.signingIn') : t('access.signIn')}
          </button>
        </form>
        <p>
          {t('access.newHere')} <Link to="/register">{t('access.createAccount')}</Link>
        </p>
      </div>
    );
  }
}
