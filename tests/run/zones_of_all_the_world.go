package main

import (
	"fmt"
	"time"
)

// Zones by name, and names that are none.
func main() {
	t := time.Date(2025, 7, 4, 12, 30, 0, 0, time.UTC)
	for _, n := range []string{"US/Arizona", "Asia/Kolkata", "America/St_Johns", "Pacific/Chatham", "Africa/Casablanca", "Europe/Dublin", "EST", "MST", "HST", "CET", "Cuba", "Nope/Zone", "/etc", "merica/New_York", "America", "Zulu", "Antarctica/Troll", "Asia/Gaza", "America/Godthab", "a b", "\n", "\nA", " ", "America/New_York America", "a/..", "a\\b", "/", "x/", "", "Asia/Kolkata ", "EST5EDT"} {
		l, err := time.LoadLocation(n)
		if err != nil {
			fmt.Println(n, err)
			continue
		}
		fmt.Println(n, t.In(l), l, t.AddDate(0, 6, 0).In(l))
	}
	var none time.Location
	u := time.Date(2025, 1, 2, 3, 4, 5, 6, &none)
	fmt.Println(u, u.In(time.UTC).Equal(u), u.Location().String() == "")
	fmt.Println(time.ParseInLocation("2006-01-02 15:04 MST", "2025-01-02 03:04 UTC", &none))
	fmt.Println(time.ParseInLocation("2006-01-02 15:04 MST", "2025-01-02 03:04 XYZ", time.FixedZone("XYZ", 3600)))
}
