import type { Browser, TestInfo } from '@playwright/test';
import { currentStack, isRecordedStack } from './rendering-stack.ts';

/** On another stack than the one that drew the pictures, text and edges differ by this share at most. */
const OTHER_STACK = { maxDiffPixelRatio: 0.03 };
const EXACT = { maxDiffPixels: 0, threshold: 0 };

/** Whether this run accepts new pictures. */
export function isUpdate(info: TestInfo): boolean {
  return ['all', 'changed'].includes(info.config.updateSnapshots);
}

/** How to compare with a kept picture: exactly on the stack that drew it, with a tolerance that is told on any other. */
export async function pictureCheck(browser: Browser, info: TestInfo) {
  if (isUpdate(info) || isRecordedStack(await currentStack(browser))) return EXACT;
  const description = 'The pictures were drawn by another browser or renderer: compared with a tolerance.';
  info.annotations.push({ type: 'other rendering stack', description });
  return OTHER_STACK;
}
