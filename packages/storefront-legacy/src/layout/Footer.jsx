import React from 'react';
import createReactClass from 'create-react-class';
import { SHOP_NAME } from '../config.js';
import { i18nShape } from '../constants/propShapes.js';

// As old as the shop.
const Footer = createReactClass({
  displayName: 'Footer',

  contextTypes: {
    i18n: i18nShape,
  },

  getDefaultProps() {
    return { since: 2016 };
  },

  scrollUp() {
    window.scrollTo(0, 0);
    document.getElementById('content').focus();
  },

  render() {
    const { t } = this.context.i18n;
    return (
      <footer className="site-footer">
        <div className="site-footer__inner">
          <p>{t('shell.footer')}</p>
          <p className="label-text">
            © {this.props.since}–{new Date().getFullYear()} {SHOP_NAME}
          </p>
          <button className="button button--plain" type="button" onClick={this.scrollUp}>
            {t('shell.backToTop')}
          </button>
        </div>
      </footer>
    );
  },
});

export default Footer;
