import { describe, expect, it } from 'vitest';
import { estimateMs, parseInstant } from './instant.ts';
import { isZone, startOfDay, zoneOffsetMinutes } from './zone.ts';

const utc = (text: string) => Date.parse(text);
const hoursOf = (day: string, zone: string) => {
  const instant = parseInstant(day, zone)!;
  return (instant.latestMs - instant.earliestMs) / 3600_000;
};

describe('a time as an editor writes it', () => {
  it('with an offset is exact, wherever it is shown', () => {
    expect(parseInstant('2023-09-13T11:43+09:00', 'Asia/Pyongyang')).toEqual({
      kind: 'exact',
      earliestMs: utc('2023-09-13T02:43:00Z'),
      latestMs: utc('2023-09-13T02:43:00Z'),
      about: false,
      zone: 'Asia/Pyongyang',
    });
    expect(parseInstant('2023-09-13T02:43:10Z', 'UTC')?.earliestMs).toBe(utc('2023-09-13T02:43:10Z'));
  });

  it('with a tilde is "about", and no less exact for it', () => {
    const instant = parseInstant('2023-09-13T11:43+09:00~', 'Asia/Pyongyang');
    expect(instant).toMatchObject({ kind: 'exact', about: true });
    expect(instant!.latestMs).toBe(instant!.earliestMs);
  });

  it('as a day lasts from midnight to midnight of its place', () => {
    // Vladivostok is 10 hours east of UTC: the day begins at 14:00 UTC of the day before.
    expect(parseInstant('2023-09-12', 'Asia/Vladivostok')).toMatchObject({
      kind: 'day',
      earliestMs: utc('2023-09-11T14:00:00Z'),
      latestMs: utc('2023-09-12T14:00:00Z'),
    });
  });

  it('as an interval runs from the earliest of its start to the latest of its end', () => {
    expect(parseInstant('2023-09-10/2023-09-12T09:00+10:00~', 'Asia/Vladivostok')).toMatchObject({
      kind: 'interval',
      earliestMs: utc('2023-09-09T14:00:00Z'),
      latestMs: utc('2023-09-11T23:00:00Z'),
      about: true,
    });
  });

  it('is estimated in the middle of what is possible', () => {
    expect(estimateMs(parseInstant('2023-09-12', 'UTC')!)).toBe(utc('2023-09-12T12:00:00Z'));
  });

  it('is estimated in the morning and in the evening where two of a day follow each other', () => {
    const day = parseInstant('2023-09-12', 'UTC')!;
    expect(estimateMs(day, 0, 2)).toBe(utc('2023-09-12T06:00:00Z'));
    expect(estimateMs(day, 1, 2)).toBe(utc('2023-09-12T18:00:00Z'));
  });

  it.each([
    ['', 'nothing'],
    ['12 September 2023', 'words'],
    ['2023-9-2', 'short numbers'],
    ['2023-02-29', 'a day that this year has not'],
    ['2023-13-01', 'a thirteenth month'],
    ['2023-00-10', 'a month nought'],
    ['2023-09-13T11:43', 'a time without offset'],
    ['2023-09-13T25:00+09:00', 'a twenty-fifth hour'],
    ['2023-02-30T11:43+09:00', 'a time on a day that is not'],
    ['2023-09-13/2023-09-12', 'an interval that ends before it begins'],
    ['2023-09-12/2023-09-13/2023-09-14', 'three ends'],
    ['2023-09-12/', 'an open end'],
    ['~2023-09-12', 'a tilde in front'],
  ])('"%s" is refused: %s', (text) => {
    expect(parseInstant(text, 'UTC')).toBeNull();
  });
});

describe('days in zones whose clocks change', () => {
  it.each([
    // European Union, Directive 2000/84: last Sundays of March and October.
    ['2024-03-31', 'Europe/Rome', 23],
    ['2024-10-27', 'Europe/Rome', 25],
    ['2024-06-15', 'Europe/Rome', 24],
    // Lord Howe Island changes by half an hour.
    ['2024-04-07', 'Australia/Lord_Howe', 24.5],
    // Brazil until 2018 changed at midnight: that day began at 01:00.
    ['2018-11-04', 'America/Sao_Paulo', 23],
    ['2018-02-17', 'America/Sao_Paulo', 25],
  ])('%s in %s is %d hours long', (day, zone, hours) => {
    expect(hoursOf(day, zone)).toBe(hours);
  });

  it('begin at the change where midnight does not exist', () => {
    expect(startOfDay(2018, 11, 4, 'America/Sao_Paulo')).toBe(utc('2018-11-04T03:00:00Z'));
  });

  it.each([
    ['2024-02-29', 'Asia/Kathmandu', '2024-02-28T18:15:00Z'],
    ['2024-01-01', 'Pacific/Kiritimati', '2023-12-31T10:00:00Z'],
    ['2024-01-01', 'Pacific/Pago_Pago', '2024-01-01T11:00:00Z'],
    // North Korea was half an hour behind Seoul from August 2015 to May 2018.
    ['2016-01-06', 'Asia/Pyongyang', '2016-01-05T15:30:00Z'],
    ['2023-09-10', 'Asia/Pyongyang', '2023-09-09T15:00:00Z'],
    // Before there was standard time, Rome kept its own: 49 minutes 56 seconds ahead of Greenwich, told in whole minutes.
    ['0079-10-24', 'Europe/Rome', '0079-10-23T23:10:00Z'],
    ['0000-03-01', 'UTC', '0000-03-01T00:00:00Z'],
  ])('%s in %s begins at %s', (day, zone, start) => {
    expect(parseInstant(day, zone)?.earliestMs).toBe(utc(start));
  });
});

describe('zones', () => {
  it('are those of the IANA, by name', () => {
    expect(isZone('Asia/Vladivostok')).toBe(true);
    expect(isZone('Asia/Vladivostock')).toBe(false);
    expect(isZone('')).toBe(false);
  });

  it.each([
    ['Asia/Yakutsk', 540],
    ['Europe/Moscow', 180],
    ['America/New_York', -240],
    ['UTC', 0],
  ])('%s was %d minutes east of UTC in September 2023', (zone, minutes) => {
    expect(zoneOffsetMinutes(utc('2023-09-13T03:00:00Z'), zone)).toBe(minutes);
  });
});
