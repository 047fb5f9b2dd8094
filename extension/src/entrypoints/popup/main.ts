import { mount } from 'svelte';
import { createClient, createPlainClient } from '../../api/clients.ts';
import { Account } from '../../popup/account.svelte.ts';
import Popup from '../../popup/Popup.svelte';
import { createSessionKeeper } from '../../session/session-keeper.ts';
import './popup.css';

const keeper = createSessionKeeper(createPlainClient());
const target = document.getElementById('popup');
if (target)
  mount(Popup, { target, props: { start: () => ({ client: createClient(keeper), account: new Account(keeper) }) } });
