import PropTypes from 'prop-types';
import React from 'react';
import CartAnnouncer from './CartAnnouncer.jsx';
import Footer from './Footer.jsx';
import Header from './Header.jsx';
import PlatformNav from './PlatformNav.jsx';
import SkipLink from './SkipLink.jsx';

export default class Layout extends React.Component {
  static propTypes = {
    children: PropTypes.node.isRequired,
  };

  render() {
    return (
      <div className="site">
        <SkipLink target="content" />
        <Header />
        <PlatformNav />
        <main className="site-main" id="content" tabIndex={-1}>
          {this.props.children}
        </main>
        <Footer />
        <CartAnnouncer />
      </div>
    );
  }
}
