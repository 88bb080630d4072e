import PropTypes from 'prop-types';
import React from 'react';
import TextField from '../../components/form/TextField.jsx';
import withLeaveGuard from '../../components/leave-guard/withLeaveGuard.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import { i18nShape } from '../../constants/propShapes.js';

const LONGEST_BIO = 500;

class ProfileForm extends React.Component {
  static propTypes = {
    onSave: PropTypes.func.isRequired,
    setUnsaved: PropTypes.func.isRequired,
    user: PropTypes.shape({
      name: PropTypes.string.isRequired,
      email: PropTypes.string.isRequired,
      bio: PropTypes.string,
    }).isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    this.state = {
      name: props.user.name,
      bio: props.user.bio,
      error: '',
      problem: null,
      isSaving: false,
    };
  }

  componentWillReceiveProps(nextProps) {
    if (nextProps.user !== this.props.user) {
      this.setState({ name: nextProps.user.name, bio: nextProps.user.bio });
    }
  }

  componentDidUpdate() {
    const { setUnsaved, user } = this.props;
    setUnsaved(this.state.name !== user.name || this.state.bio !== user.bio);
  }

  handleName = name => {
    this.setState({ name, error: '' });
  };

  handleBio = bio => {
    this.setState({ bio });
  };

  handleSubmit = event => {
    event.preventDefault();
    const { t } = this.context.i18n;
    const name = this.state.name.trim();
    if (!name) {
      this.setState({ error: t('account.nameMissing') });
      this.nameInput.focus();
      return;
    }
    this.setState({ isSaving: true, problem: null });
    this.props
      .onSave({ name, bio: this.state.bio.trim() })
      .then(() => {
        this.setState({ isSaving: false });
        showToast(t('account.saved'));
      })
      .catch(problem => this.setState({ isSaving: false, problem }));
  };

  render() {
    const { bio, error, isSaving, name, problem } = this.state;
    const { user } = this.props;
    const { t } = this.context.i18n;
    return (
      <form className="stack" aria-label={t('account.profile')} noValidate onSubmit={this.handleSubmit}>
        <ProblemNotice problem={problem} />
        <p className="label-text">
          {t('account.email')}: {user.email}
        </p>
        <TextField
          ref={input => (this.nameInput = input)}
          id="profile-name"
          label={t('account.name')}
          maxLength={60}
          value={name}
          error={error}
          onChange={this.handleName}
        />
        <TextField
          as="textarea"
          id="profile-bio"
          label={t('account.bio')}
          hint={t('account.bioHint', { count: LONGEST_BIO - bio.length })}
          maxLength={LONGEST_BIO}
          value={bio}
          onChange={this.handleBio}
        />
        <p>
          <button className="button button--primary" type="submit" disabled={isSaving}>
            {isSaving ? t('account.saving') : t('account.save')}
          </button>
        </p>
      </form>
    );
  }
}

export default withLeaveGuard(ProfileForm);
