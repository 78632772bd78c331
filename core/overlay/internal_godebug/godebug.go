package godebug

import "internal/poll"

// The program may set GODEBUG while it runs; nobody counts who asks for other settings than Go's.

func (s *Setting) Value() string { return poll.Setting(s.Name()) }

func (s *Setting) IncNonDefault() {}

func setUpdate(update func(string, string)) {}

func registerMetric(name string, read func() uint64) {}

func setNewIncNonDefault(newIncNonDefault func(string) func()) {}
