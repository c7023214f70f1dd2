// The only script that readers get, 1 KB at most. Without it every link still works. It is written for phones of 2018,
// which know neither `?.` nor `??`.

const exit = document.querySelector<HTMLAnchorElement>('#exit');
const toggle = document.querySelector('header nav');
const { body, title } = document;

// The page goes blank at once and is replaced in the history, so that "back" does not bring it up again.
if (exit)
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    body.hidden = true;
    document.title = exit.hostname;
    location.replace(exit.href);
  });

// A browser that keeps the page in memory may show it again, by "forward" for one.
addEventListener('pageshow', () => {
  body.hidden = false;
  document.title = title;
});

// A link to another language leads to the section that is being read.
if (toggle)
  toggle.addEventListener('click', ({ target }) => {
    const above = [...document.querySelectorAll('main section[id]')].filter(
      (section) => section.getBoundingClientRect().top < innerHeight / 2,
    );
    const section = above.pop();
    if (section && target instanceof HTMLAnchorElement) target.hash = section.id;
  });
