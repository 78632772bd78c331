package main

import (
	"encoding/binary"
	"fmt"
	"time"
)

type kind struct {
	offset int
	dst    byte
	name   byte
}

// file is of the zone database's form: all of it with times of 4 bytes and, from version 2 on, with 8.
func file(version byte, times []int64, to []byte, kinds []kind, names, rule string) []byte {
	out := append([]byte("TZif"), version)
	part := func(wide bool) {
		out = append(out, make([]byte, 15)...)
		for _, n := range []int{0, 0, 0, len(times), len(kinds), len(names)} {
			out = binary.BigEndian.AppendUint32(out, uint32(n))
		}
		for _, t := range times {
			if wide {
				out = binary.BigEndian.AppendUint64(out, uint64(t))
			} else {
				out = binary.BigEndian.AppendUint32(out, uint32(t))
			}
		}
		out = append(out, to...)
		for _, k := range kinds {
			out = binary.BigEndian.AppendUint32(out, uint32(k.offset))
			out = append(out, k.dst, k.name)
		}
		out = append(out, names...)
	}
	part(false)
	if version != 0 {
		out = append(append(out, "TZif"...), version)
		part(true)
		out = append(append(append(out, '\n'), rule...), '\n')
	}
	return out
}

func main() {
	kinds := []kind{{-18000, 0, 0}, {-14400, 1, 4}, {3600, 0, 8}}
	names := "EST\x00EDT\x00CET\x00"
	times := []int64{-5e8, 0, 1e8, 12e8}
	for _, rule := range []string{"", "EST5EDT", "EST5EDT,M3.2.0,M11.1.0", "EST5EDT4,J60/3,300/-1:30", "<+03>-3", "AEST-10AEDT,M10.1.0,M4.1.0/3",
		"X", "EST5EDT,M13.1.0,M1.1.0", "CET-1CEST;M3.5.0,M10.5.0/3:20:10", "EST5EDT,J0,J1", "NST3:30NDT,M3.2.0/0:01,M11.1.0/0:01"} {
		for _, version := range []byte{0, '2', '3'} {
			l, err := time.LoadLocationFromTZData("Some/Where", file(version, times, []byte{0, 1, 2, 0}, kinds, names, rule))
			if err != nil {
				fmt.Println(err)
				continue
			}
			fmt.Printf("%v %q %c\n", l, rule, max(version, '0'))
			for _, sec := range []int64{-1e10, -5e8 - 1, -5e8, 5, 2e8, 12e8, 1.3e9, 1.709e9, 1.7092e9, 1.73e9, 1.736e9, 4e9, -6e10} {
				t := time.Unix(sec, 0).In(l)
				from, to := t.ZoneBounds()
				fmt.Println(t, t.IsDST(), from, to)
			}
			fmt.Println(time.Date(2024, 3, 10, 2, 30, 0, 0, l), time.Date(2024, 11, 3, 1, 30, 0, 0, l), time.Date(1972, 1, 1, 0, 0, 0, 0, l))
			fmt.Println(time.ParseInLocation("2006-01-02 MST", "2024-07-01 EDT", l))
			fmt.Println(time.ParseInLocation("2006-01-02 MST", "2024-07-01 CET", l))
		}
	}
	l, err := time.LoadLocationFromTZData("fixed", file('2', nil, nil, kinds[2:], "????????CET\x00", ""))
	from, to := time.Unix(0, 0).In(l).ZoneBounds()
	fmt.Println(time.Unix(0, 0).In(l), err, from.IsZero(), to.IsZero())
	whole := file('3', times, []byte{0, 1, 2, 0}, kinds, names, "EST5")
	for n := range whole {
		if l, err := time.LoadLocationFromTZData("", whole[:n]); err == nil {
			fmt.Println(n, time.Unix(4e9, 0).In(l))
		}
	}
	for i := range whole {
		// Changes that are not in order find what they may.
		if i >= 146 && i < 178 {
			continue
		}
		bad := append([]byte{}, whole...)
		bad[i] ^= 0x41
		if l, err := time.LoadLocationFromTZData("", bad); err == nil {
			fmt.Print(i, " ", time.Unix(3e8, 0).In(l).Format("15:04 MST"), " ")
		}
	}
	fmt.Println()
}
