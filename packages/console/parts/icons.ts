import today from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import requests from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import consents from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs';
import retention from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs';
import propagation from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import holds from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs';
import registers from '@tabler/icons-react/dist/esm/icons/IconTable.mjs';
import statistics from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs';
import accounts from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import dots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import policy from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import promises from '@tabler/icons-react/dist/esm/icons/IconShieldCheck.mjs';
import journal from '@tabler/icons-react/dist/esm/icons/IconBinaryTree2.mjs';
import search from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import light from '@tabler/icons-react/dist/esm/icons/IconSunHigh.mjs';
import dark from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import system from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import leave from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import more from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs';
import chooser from '@tabler/icons-react/dist/esm/icons/IconSelector.mjs';
import next from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import previous from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import check from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import warning from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import cross from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import clock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import unseen from '@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs';
import again from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs';
import download from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import outside from '@tabler/icons-react/dist/esm/icons/IconExternalLink.mjs';
import organisation from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs';
import language from '@tabler/icons-react/dist/esm/icons/IconLanguage.mjs';
import letter from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import file from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import lock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import print from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import paper from '@tabler/icons-react/dist/esm/icons/IconFileDescription.mjs';
import phone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import upload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import scans from '@tabler/icons-react/dist/esm/icons/IconScan.mjs';
import store from '@tabler/icons-react/dist/esm/icons/IconDatabase.mjs';

/** The pictures of the console, by what they mean. Each is imported by its own file: the whole set is thousands. */
export const icons = {
  today,
  requests,
  consents,
  retention,
  propagation,
  holds,
  registers,
  accounts,
  statistics,
  dots,
  policy,
  promises,
  journal,
  search,
  light,
  dark,
  system,
  leave,
  more,
  chooser,
  next,
  previous,
  check,
  warning,
  cross,
  clock,
  unseen,
  again,
  download,
  outside,
  organisation,
  language,
  letter,
  file,
  lock,
  store,
  print,
  paper,
  phone,
  upload,
  scans,
} as const;
