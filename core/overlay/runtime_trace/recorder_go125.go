//go:build go1.25

package trace

import (
	"errors"
	"io"
)

func (fr *FlightRecorder) Stop()                                    { fr.enabled = false }
func (fr *FlightRecorder) WriteTo(w io.Writer) (n int64, err error) { return 0, nil }

func (fr *FlightRecorder) Start() error {
	if fr.enabled {
		return errors.New("cannot enable a enabled flight recorder")
	}
	fr.enabled = true
	return nil
}
