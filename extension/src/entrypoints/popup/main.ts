import { mount } from 'svelte';
import Popup from '../../popup/Popup.svelte';
import '../../ui/look.css';
import './popup.css';

const target = document.getElementById('popup');
if (target) mount(Popup, { target });
