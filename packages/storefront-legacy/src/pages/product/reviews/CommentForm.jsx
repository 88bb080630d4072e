import PropTypes from 'prop-types';
import React from 'react';
import FocusFirst from '../../../components/form/FocusFirst.jsx';
import TextField from '../../../components/form/TextField.jsx';
import withFormState from '../../../hocs/withFormState.jsx';
import { i18nShape } from '../../../constants/propShapes.js';

class CommentForm extends React.Component {
  static propTypes = {
    form: PropTypes.object.isRequired,
    id: PropTypes.string.isRequired,
    onCancel: PropTypes.func.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  render() {
    const { form, id, onCancel } = this.props;
    const { t } = this.context.i18n;
    return (
      <form className="comment-form" onSubmit={form.submit}>
        <FocusFirst>
          <TextField
            as="textarea"
            id={`comment-${id}`}
            label={t('product.yourComment')}
            maxLength={2000}
            required
            error={form.errorOf('text')}
            value={form.values.text}
            onChange={form.setter('text')}
          />
        </FocusFirst>
        <div className="row">
          <button className="button button--primary button--small" type="submit" disabled={form.isSending}>
            {t('product.postComment')}
          </button>
          <button className="button button--small" type="button" onClick={onCancel}>
            {t('common.cancel')}
          </button>
        </div>
      </form>
    );
  }
}

export default withFormState({ text: '' }, (values, props) => props.onSubmit(values.text.trim()))(CommentForm);
