import PropTypes from 'prop-types';
import React from 'react';
import { strengthOf } from './validateAccount.js';

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

export default PasswordStrength;
