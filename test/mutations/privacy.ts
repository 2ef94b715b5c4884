import type { Planted } from './planted.ts';

/** Faults of personal data. */
export const privacy: Planted[] = [
  [
    'mobile-number-is-withheld',
    'qinghe-2018-9/index.md',
    '并安排专人看守现场',
    '并拨打13900000000，安排专人看守现场',
  ],
  [
    'mail-address-is-official',
    'qinghe-2018-9/index.md',
    '并安排专人看守现场',
    '并发送至shili@163.com，安排专人看守现场',
  ],
  [
    'bank-card-is-withheld',
    'qinghe-2018-9/index.md',
    '并安排专人看守现场',
    '并冻结6222000000000009，安排专人看守现场',
  ],
  [
    'identity-number-is-withheld',
    'qinghe-2018-9/index.md',
    '并安排专人看守现场',
    '并核对身份证号码11010519491231002X，安排专人看守现场',
  ],
  [
    'contact-is-masked',
    'yangben-2018-16/index.md',
    '示例: 是',
    '示例: 是\n联系: {人: 综合科, 电话: 000-0000000}',
  ],
  [
    'person-stands-without-phone',
    'qinghe-2018-9/index.md',
    '并安排专人看守现场',
    '并安排专人（联系人：甲某某，电话：000-0000000）看守现场',
  ],
];
