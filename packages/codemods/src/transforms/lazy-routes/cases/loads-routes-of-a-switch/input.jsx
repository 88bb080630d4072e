import React, { Component } from 'react';
import { BrowserRouter as Router, Route, Switch, Link } from 'react-router-dom';

import Header from './components/Header';
// pages
import Home from './pages/Home';
import About from './pages/About';
import { Profile, Settings as Preferences } from './pages/account';
import NotFound from './pages/NotFound';
import './App.css';

class App extends Component {
  render() {
    return (
      <Router>
        <div>
          <Header />
          <Link to="/about">About</Link>
          <Switch>
            <Route exact path="/" component={Home} />
            <Route path="/about" render={(props) => <About {...props} from="menu" />} />
            <Route path="/profile/:id">
              <Profile />
            </Route>
            {/* settings */}
            <Route path="/settings" component={Preferences} />
            <Route component={NotFound} />
          </Switch>
        </div>
      </Router>
    );
  }
}

export default App;
