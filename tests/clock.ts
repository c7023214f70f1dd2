// Loaded before a program (`node --import`), it sets the program's clock to noon of TEST_TODAY.
const RealDate = Date;
const shift = new RealDate(`${process.env['TEST_TODAY']}T12:00:00Z`).getTime() - RealDate.now();

globalThis.Date = new Proxy(RealDate, {
  construct: (real, given, target) =>
    Reflect.construct(real, given.length > 0 ? given : [real.now() + shift], target) as Date,
  apply: (real) => new real(real.now() + shift).toString(),
  get: (real, key) => (key === 'now' ? () => real.now() + shift : Reflect.get(real, key)),
});
