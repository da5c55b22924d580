import { describe, expect, it } from 'vitest';
import { frameAt, type Moment } from '../story/frame.ts';
import { parseInstant } from '../story/instant.ts';
import { vostochnyStory } from '../story/testing/read-story.ts';
import { compileTimeline } from '../story/timeline.ts';
import { messagesFor } from './languages.ts';
import { timeWriter } from './times.ts';

const story = vostochnyStory();
const timeline = compileTimeline(story);
const times = { en: timeWriter(story, 'en', messagesFor('en')), it: timeWriter(story, 'it', messagesFor('it')) };
const instant = (text: string, zone: string) => parseInstant(text, zone)!;

const atKhasan: Moment = {
  epochMs: Date.parse('2023-09-12T12:00+10:00'),
  precision: 'day',
  zone: 'Asia/Vladivostok',
  place: 'khasan',
};
const atSunan: Moment = {
  epochMs: Date.parse('2023-09-13T11:43+09:00'),
  precision: 'minute',
  zone: 'Asia/Pyongyang',
  place: 'sunan',
};

describe('a moment of the film in words', () => {
  it('is a day and a place where only the day is known', () => {
    expect(times.en.moment(atKhasan)).toBe('Tuesday 12 September 2023, in the day, Khasan');
    expect(times.it.moment(atKhasan)).toBe('Martedì 12 settembre 2023, in giornata, Khasan');
  });

  it('has the local time, the place and the offset where the minute is known', () => {
    expect(times.en.moment(atSunan)).toBe('Wednesday 13 September 2023, 11:43, Sunan time (UTC+9)');
    expect(times.it.moment(atSunan)).toBe('Mercoledì 13 settembre 2023, 11:43, ora di Sunan (UTC+9)');
  });

  it('without a place is the time in UTC', () => {
    expect(times.en.moment({ ...atKhasan, zone: 'UTC', place: null })).toBe('Tuesday 12 September 2023, in the day');
  });

  it('names a place at every tenth of a second of the film, in both languages', () => {
    for (let seconds = 0; seconds <= timeline.seconds; seconds += 1) {
      const { moment } = frameAt(timeline, seconds);
      for (const writer of Object.values(times)) {
        expect(writer.moment(moment)).toMatch(/ 1[0-3] (September|settembre) 2023, .*\p{Lu}/u);
      }
    }
  });

  it('is written on a clock in two lines', () => {
    expect(times.en.clock(atSunan)).toMatchObject({
      day: 'Wednesday 13 September 2023',
      time: '11:43, Sunan time (UTC+9)',
    });
    expect(times.it.clock(atKhasan)).toMatchObject({ day: 'Martedì 12 settembre 2023', time: 'in giornata' });
  });
});

// By hand, after the Unicode date patterns of each language.
describe.each([
  {
    language: 'ko',
    day: '2023년 9월 12일 화요일, 하루 중 시각 미상',
    minute: '2023년 9월 13일 수요일, 11:43,',
    about: '2023년 9월 13일 11:43 (UTC+9) 무렵',
    between: '2023년 9월 10일부터 2023년 9월 12일 사이',
  },
  {
    language: 'ru',
    day: 'Вторник, 12 сентября 2023 г., в течение дня',
    minute: 'Среда, 13 сентября 2023 г., 11:43 по местному времени:',
    about: 'около 11:43, 13 сентября 2023 г. (UTC+9)',
    between: 'между 10 сентября 2023 г. и 12 сентября 2023 г.',
  },
  {
    language: 'ar',
    day: 'الثلاثاء، 12 سبتمبر 2023، خلال اليوم',
    minute: 'الأربعاء، 13 سبتمبر 2023، 11:43 بتوقيت',
    about: 'نحو 11:43، 13 سبتمبر 2023 (UTC+9)',
    between: 'بين 10 سبتمبر 2023 و12 سبتمبر 2023',
  },
])('times in "$language"', ({ language, day, minute, about, between }) => {
  const writer = timeWriter(story, language, messagesFor(language));

  it('are written as the language writes days, hours and stretches', () => {
    expect(writer.moment(atKhasan)).toContain(day);
    expect(writer.moment(atSunan)).toContain(minute);
    expect(writer.instant(instant('2023-09-13T11:43+09:00~', 'Asia/Pyongyang'))).toBe(about);
    expect(writer.instant(instant('2023-09-10/2023-09-12', 'Asia/Pyongyang'))).toBe(between);
  });
});

describe('an instant in words', () => {
  it.each<[string, string, string, string]>([
    ['2023-09-12', 'Asia/Vladivostok', '12 September 2023', '12 settembre 2023'],
    [
      '2023-09-13T11:43+09:00',
      'Asia/Pyongyang',
      '11:43, 13 September 2023 (UTC+9)',
      '11:43, 13 settembre 2023 (UTC+9)',
    ],
    [
      '2023-09-13T11:43+09:00~',
      'Asia/Pyongyang',
      'about 11:43, 13 September 2023 (UTC+9)',
      'circa 11:43, 13 settembre 2023 (UTC+9)',
    ],
    [
      '2023-09-10/2023-09-12',
      'Asia/Pyongyang',
      'between 10 September 2023 and 12 September 2023',
      'fra 10 settembre 2023 e 12 settembre 2023',
    ],
    ['2023-09-12/2023-09-12', 'Asia/Pyongyang', '12 September 2023', '12 settembre 2023'],
    // Within a day the hours matter: the two missiles.
    [
      '2023-09-13T11:43+09:00/2023-09-13T11:53+09:00',
      'Asia/Pyongyang',
      'between 11:43 and 11:53, 13 September 2023 (UTC+9)',
      'fra 11:43 e 11:53, 13 settembre 2023 (UTC+9)',
    ],
    [
      '2023-09-12T01:00+10:00/2023-09-13T02:00+10:00',
      'Asia/Vladivostok',
      'between 01:00, 12 September 2023 and 02:00, 13 September 2023 (UTC+10)',
      'fra 01:00, 12 settembre 2023 e 02:00, 13 settembre 2023 (UTC+10)',
    ],
  ])('%s in %s', (text, zone, english, italian) => {
    expect(times.en.instant(instant(text, zone))).toBe(english);
    expect(times.it.instant(instant(text, zone))).toBe(italian);
  });

  it('of a day in winter has the offset of that day', () => {
    expect(times.en.instant(instant('2023-12-01T12:00+01:00', 'Europe/Rome'))).toBe('12:00, 1 December 2023 (UTC+1)');
    expect(times.en.instant(instant('2023-07-01T12:00+02:00', 'Europe/Rome'))).toBe('12:00, 1 July 2023 (UTC+2)');
    expect(times.en.instant(instant('2023-07-01T12:00Z', 'UTC'))).toBe('12:00, 1 July 2023 (UTC)');
    expect(times.en.instant(instant('2023-07-01T12:00Z', 'Asia/Kathmandu'))).toBe('17:45, 1 July 2023 (UTC+5:45)');
    expect(times.en.instant(instant('2023-07-01T12:00Z', 'America/New_York'))).toBe('08:00, 1 July 2023 (UTC−4)');
  });

  it('on the axis is a day and a month', () => {
    const epochMs = Date.parse('2023-04-11T20:00Z');
    // In Vladivostok it is already the twelfth.
    expect(times.en.axisName(epochMs, 'day', 'Asia/Vladivostok')).toBe('12 Apr');
    expect(times.it.axisName(epochMs, 'day', 'UTC')).toBe('11 apr');
    expect(times.it.axisName(epochMs, 'month', 'UTC')).toBe('apr');
  });
});
