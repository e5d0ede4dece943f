"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export type NavPlace = { href: string; label: string };

export function MainNav({ label, places }: { label: string; places: NavPlace[] }) {
  const path = usePathname();
  const current = nearest(places, path);
  return (
    <nav className="main-nav" aria-label={label}>
      <ul>
        {places.map((place) => (
          <li key={place.href}>
            <Link
              href={place.href}
              prefetch={false}
              aria-current={place.href === current ? "page" : undefined}
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function nearest(places: NavPlace[], path: string): string | undefined {
  const above = places.filter(
    ({ href }) => href === path || (href !== "/" && path.startsWith(`${href}/`)),
  );
  return above.map(({ href }) => href).sort((a, b) => b.length - a.length)[0];
}
