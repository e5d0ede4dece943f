export function Sprite() {
  return (
    <svg className="sprite" aria-hidden="true" focusable="false">
      <symbol id="mark-kept" viewBox="0 0 18 18">
        <circle cx="9" cy="9" r="7.5" className="mark-solid" />
        <path d="M5.6 9.3l2.3 2.3 4.5-4.9" className="mark-cut" />
      </symbol>
      <symbol id="mark-moved" viewBox="0 0 18 18">
        <circle cx="9" cy="9" r="7.5" className="mark-solid" />
        <path d="M5 9h7.4M9.4 5.8L12.6 9l-3.2 3.2" className="mark-cut" />
      </symbol>
      <symbol id="mark-running" viewBox="0 0 18 18">
        <circle cx="9" cy="9" r="7.2" />
        <path d="M9 1.8a7.2 7.2 0 0 1 0 14.4z" className="mark-solid" />
      </symbol>
      <symbol id="mark-open" viewBox="0 0 18 18">
        <circle cx="9" cy="9" r="7.2" />
      </symbol>
      <symbol id="mark-part" viewBox="0 0 18 18">
        <circle cx="9" cy="9" r="7.2" />
        <path d="M5.4 9h7.2" />
      </symbol>
      <symbol id="mark-missed" viewBox="0 0 18 18">
        <circle cx="9" cy="9" r="6.2" />
        <path d="M2.6 15.4L15.4 2.6" />
      </symbol>
      <symbol id="mark-apart" viewBox="0 0 18 18">
        <circle cx="9" cy="9" r="7.2" strokeDasharray="2.6 2.4" />
      </symbol>
      <symbol id="logo" viewBox="0 0 26 22">
        <rect x="5" y="2" width="4" height="14" rx="1" />
        <rect x="17" y="2" width="4" height="14" rx="1" />
        <rect x="0" y="18.5" width="26" height="2.6" rx="1" />
      </symbol>
      <symbol id="pages" viewBox="0 0 22 18">
        <rect x="1" y="1" width="11.5" height="14" rx="1.5" />
        <path d="M9.5 17h9a2 2 0 0 0 2-2V5.5a2 2 0 0 0-2-2h-2.6" />
      </symbol>
    </svg>
  );
}
