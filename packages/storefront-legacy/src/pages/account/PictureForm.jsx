import classNames from 'classnames';
import PropTypes from 'prop-types';
import React, { useRef, useState } from 'react';
import showToast from '../../components/toasts/showToast.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import useDropTarget from '../../hooks/useDropTarget.js';
import useObjectUrl from '../../hooks/useObjectUrl.js';

const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'];

const MOST_BYTES = 512 * 1024;

/** The bytes of a file as base64, without what stands before them in a data URL. */
function readBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Shows the picture as it is or would be, and sends it. The newest corner of this shop. */
function PictureForm({ onSave, user }, { i18n }) {
  const { t } = i18n;
  const input = useRef();
  const [file, setFile] = useState(null);
  const [error, setError] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const preview = useObjectUrl(file);
  const [dropTarget, isOver] = useDropTarget(choose);

  function choose(chosen) {
    if (!TYPES.includes(chosen.type)) {
      setFile(null);
      setError(t('account.pictureWrong'));
    } else if (chosen.size > MOST_BYTES) {
      setFile(null);
      setError(t('account.pictureTooLarge', { size: Math.ceil(chosen.size / 1024) }));
    } else {
      setError('');
      setFile(chosen);
    }
  }

  function send(picture, message) {
    setIsSaving(true);
    onSave({ picture })
      .then(() => {
        setFile(null);
        input.current.value = '';
        showToast(message);
      })
      .catch(problem => setError(problem.detail))
      .then(() => setIsSaving(false));
  }

  const shown = preview || user.picture;
  return (
    <div ref={dropTarget} className={classNames('picture-form stack', { 'picture-form--over': isOver })}>
      {shown ? (
        <img className="picture-form__image" src={shown} width={128} height={128} alt={t('account.pictureAlt', user)} />
      ) : (
        <p className="quiet">{t('account.noPicture')}</p>
      )}
      <div className="field">
        <label className="field__label" htmlFor="picture-file">
          {t('account.choosePicture')}
        </label>
        <input
          ref={input}
          id="picture-file"
          type="file"
          accept={TYPES.join(',')}
          aria-describedby="picture-hint"
          onChange={event => event.target.files[0] && choose(event.target.files[0])}
        />
        <p className="field__hint" id="picture-hint">
          {t('account.pictureHint')}
        </p>
        {error && (
          <p className="field__error" role="alert">
            {error}
          </p>
        )}
      </div>
      <div className="row">
        <button
          className="button"
          type="button"
          disabled={!file || isSaving}
          onClick={() => readBase64(file).then(picture => send(picture, t('account.pictureSaved')))}
        >
          {t('account.usePicture')}
        </button>
        {user.picture && (
          <button
            className="button button--plain"
            type="button"
            disabled={isSaving}
            onClick={() => send(null, t('account.pictureRemoved'))}
          >
            {t('account.removePicture')}
          </button>
        )}
      </div>
    </div>
  );
}

PictureForm.propTypes = {
  onSave: PropTypes.func.isRequired,
  user: PropTypes.shape({
    name: PropTypes.string.isRequired,
    picture: PropTypes.string,
  }).isRequired,
};

PictureForm.contextTypes = {
  i18n: i18nShape,
};

export default PictureForm;
