package time

import (
	"errors"
	"internal/stringslite"
)

// Zones are looked up by name in the table in `zone_names.go`: the machine has no zone files.

// initLocal: the local zone is UTC.
func initLocal() {
	localLoc.name = "Local"
	localLoc.zone = []zone{{"UTC", 0, false}}
}

func loadLocation(name string, sources []string) (*Location, error) {
	for i := range len(name) {
		// These separate names.
		if c := name[i]; c == ' ' || c == '\n' || c == '|' {
			return nil, errors.New("unknown time zone " + name)
		}
	}
	if said := named(name); said != "" {
		return fromTable(name, said), nil
	}
	if stringslite.Index(zones, " "+name+"/") >= 0 {
		return nil, errors.New("is a directory")
	}
	return nil, errors.New("unknown time zone " + name)
}

// named returns the table's entry after a zone's names, or "" if there is no such zone.
func named(name string) string {
	for at := 0; ; {
		i := stringslite.Index(zones[at:], name)
		if i < 0 {
			return ""
		}
		i += at
		at = i + len(name)
		if c := zones[at]; zones[i-1] == ' ' && (c == ' ' || c == '|') {
			at += stringslite.IndexByte(zones[at:], '|') + 1
			return zones[at : at+stringslite.IndexByte(zones[at:], '\n')]
		}
	}
}

// fromTable parses the rule, the kinds and the changes of a zone.
func fromTable(name, said string) *Location {
	rule, said, _ := stringslite.Cut(said, "|")
	kinds, changes, _ := stringslite.Cut(said, "|")
	l := &Location{name: name, extend: rule, cacheEnd: omega}
	for kinds != "" {
		var kind, offset string
		kind, kinds, _ = stringslite.Cut(kinds, " ")
		kind, offset, _ = stringslite.Cut(kind, ",")
		offset, _, summer := stringslite.Cut(offset, ",")
		east, err := atoi(offset)
		if err != nil {
			continue
		}
		l.zone = append(l.zone, zone{kind, east, summer})
	}
	count := 0
	for i := range len(changes) {
		if changes[i] >= 'a' {
			count++
		}
	}
	l.tx = make([]zoneTrans, 0, count)
	last := int64(0)
	for i := 0; i < len(changes); {
		kind := changes[i] - 'a'
		sign, unit, by := int64(1), int64(15*60), int64(0)
	digits:
		for i++; i < len(changes); i++ {
			switch c := changes[i]; {
			case c == '-':
				sign = -1
			case c == '!':
				unit = 1
			case c <= '9':
				by = by*36 + int64(c-'0')
			case c <= 'Z':
				by = by*36 + int64(c-'A') + 10
			default:
				break digits
			}
		}
		last += sign * unit * by
		l.tx = append(l.tx, zoneTrans{when: last, index: kind})
	}
	if count == 0 {
		l.tx = append(l.tx, zoneTrans{when: alpha})
	}
	return l
}
