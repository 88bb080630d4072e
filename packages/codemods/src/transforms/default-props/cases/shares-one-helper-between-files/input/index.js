import React from 'react';
import Anchor from './parts/anchor';
import { Head } from './parts/head';

export default () => <div><Anchor>a</Anchor><Head text={undefined} /></div>;
