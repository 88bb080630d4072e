import PropTypes from 'prop-types';
import React from 'react';

/** A labelled input; `as="textarea"` for longer texts. Its ref is the input. */
const TextField = React.forwardRef(function TextField(props, ref) {
  const { as: Tag, error, hint, id, label, onChange, ...rest } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <Tag
        {...rest}
        ref={ref}
        className="input"
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={event => onChange(event.target.value, event)}
      />
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
});

TextField.propTypes = {
  as: PropTypes.oneOf(['input', 'textarea']),
  error: PropTypes.string,
  hint: PropTypes.string,
  id: PropTypes.string.isRequired,
  label: PropTypes.string.isRequired,
  onChange: PropTypes.func.isRequired,
};

TextField.defaultProps = {
  as: 'input',
  error: '',
  hint: '',
};

export default TextField;
