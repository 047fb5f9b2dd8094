import { mount } from 'svelte';
import AccountPage from '../../account/AccountPage.svelte';
import '../../ui/look.css';
import './options.css';

const target = document.getElementById('account');
if (target) mount(AccountPage, { target });
