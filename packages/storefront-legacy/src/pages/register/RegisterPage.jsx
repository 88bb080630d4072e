import PropTypes from 'prop-types';
import React from 'react';
import { Link, Redirect } from 'react-router-dom';
import { createAccount } from '../../api/people.js';
import TextField from '../../components/form/TextField.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import { sessionShape } from '../../constants/propShapes.js';
import withI18n from '../../hocs/withI18n.jsx';
import withSession from '../../hocs/withSession.jsx';
import PasswordField from '../signin/PasswordField.jsx';
import { strengthOf, validateAccount } from './validateAccount.js';
import '../signin/access.css';

function levelOf(strength) {
  if (strength < 0.35) {
    return 'weak';
  }
  return strength < 0.75 ? 'fair' : 'strong';
}

const PasswordStrength = React.memo(function PasswordStrength({ hidesEmpty, password, t }) {
  if (hidesEmpty && !password) {
    return null;
  }
  const strength = strengthOf(password);
  const level = levelOf(strength);
  return (
    <div className={`strength strength--${level}`} role="status">
      <span className="strength__bar" aria-hidden="true">
        <span className="strength__fill" style={{ width: `${strength * 100}%` }} />
      </span>
      <span>{t('access.strength', { level: t(`access.${level}`) })}</span>
    </div>
  );
});

PasswordStrength.propTypes = {
  hidesEmpty: PropTypes.bool,
  password: PropTypes.string,
  t: PropTypes.func.isRequired,
};

PasswordStrength.defaultProps = {
  hidesEmpty: true,
  password: '',
};

class RegisterPage extends React.Component {
  static propTypes = {
    session: sessionShape.isRequired,
    t: PropTypes.func.isRequired,
  };

  constructor(props) {
    super(props);
    this.state = {
      values: { name: '', email: '', password: '' },
      errors: {},
      problem: null,
      message: '',
      isWorking: false,
    };
    this.handleName = this.change.bind(this, 'name');
    this.handleEmail = this.change.bind(this, 'email');
    this.handlePassword = this.change.bind(this, 'password');
    this.handleSubmit = this.handleSubmit.bind(this);
    this.inputs = {};
  }

  componentDidUpdate(prevProps, prevState) {
    if (this.state.message && !prevState.message) {
      this.refs.message.focus();
    }
  }

  change(field, value) {
    this.setState(state => ({
      values: { ...state.values, [field]: value },
      errors: { ...state.errors, [field]: '' },
    }));
  }

  handleSubmit(event) {
    event.preventDefault();
    const { values } = this.state;
    const errors = validateAccount(values, this.props.t);
    const wrong = Object.keys(errors)[0];
    this.setState({ errors, problem: null });
    if (wrong) {
      this.inputs[wrong].focus();
      return;
    }
    this.setState({ isWorking: true });
    createAccount({ ...values, name: values.name.trim(), email: values.email.trim() })
      .then(({ message }) => this.setState({ message, isWorking: false }))
      .catch(problem => this.setState({ problem, isWorking: false }));
  }

  renderDone() {
    return (
      <div className="notice notice--good" ref="message" role="status" tabIndex={-1}>
        <h2>{this.props.t('access.mailTitle')}</h2>
        <p>{this.state.message}</p>
      </div>
    );
  }

  renderForm() {
    const { t } = this.props;
    const { errors, isWorking, problem, values } = this.state;
    const messageFor = field => errors[field] || (problem && problem.messageFor(field)) || '';
    return (
      <form className="panel stack" aria-label={t('access.createAccount')} noValidate onSubmit={this.handleSubmit}>
        <ProblemNotice problem={problem} />
        <TextField
          ref={input => (this.inputs.name = input)}
          id="register-name"
          autoComplete="nickname"
          maxLength={60}
          label={t('access.name')}
          hint={t('access.nameHint')}
          value={values.name}
          error={messageFor('name')}
          onChange={this.handleName}
        />
        <TextField
          ref={input => (this.inputs.email = input)}
          id="register-email"
          type="email"
          autoComplete="email"
          label={t('access.email')}
          value={values.email}
          error={messageFor('email')}
          onChange={this.handleEmail}
        />
        <PasswordField
          inputRef={input => (this.inputs.password = input)}
          id="register-password"
          autoComplete="new-password"
          maxLength={128}
          hint={t('access.passwordHint')}
          value={values.password}
          error={messageFor('password')}
          onChange={this.handlePassword}
        />
        <PasswordStrength password={values.password} t={t} />
        <button className="button button--primary button--wide" type="submit" disabled={isWorking}>
          {isWorking ? t('access.registering') : t('access.register')}
        </button>
      </form>
    );
  }

  render() {
    const { session, t } = this.props;
    if (session.user) {
      return <Redirect to="/account" />;
    }
    return (
      <div className="access">
        <PageTitle>{t('access.createAccount')}</PageTitle>
        {this.state.message ? this.renderDone() : this.renderForm()}
        <p>
          {t('access.haveOne')} <Link to="/signin">{t('access.signIn')}</Link>
        </p>
      </div>
    );
  }
}

export default withSession(withI18n(RegisterPage));
